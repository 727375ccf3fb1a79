"""Gathers the tables of the context."""
