"""The generated parts of the documentation: one module per page or group of pages."""
