// Nothing is offered to Swift: the package manager wants a header.
