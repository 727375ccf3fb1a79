"""Commands on imports, by subject: upload, settings, progress, staging, blocks."""
