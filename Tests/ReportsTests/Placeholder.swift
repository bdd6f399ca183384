// Filled by the tests of explanations.
