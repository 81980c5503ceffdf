"""The command line: parse, read, call one pipeline function, write, exit."""
