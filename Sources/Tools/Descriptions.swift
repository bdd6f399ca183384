// Whoever reads descriptions uses their words and looks them up, so they come with this module.
@_exported public import ToolCatalog
@_exported public import ToolDescriptions
