"""Many files: the work on one of them, in this process, in worker processes or on a cluster, each file done once."""
