"""Memory that is given back, and when it is looked through for garbage."""

import ctypes
import gc
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # names of glibc's malloc.h
_BATCH = 50_000  # objects


def give_back() -> None:
    """Have the C library return what was large and is free, and keep few pools for its threads.

    Checking one password takes 16 MB for a moment. glibc learns from that to keep such blocks, in
    a pool for each thread, so that a process that signed a few people in would stay twice as big.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, 1024 * 1024)
        mallopt(_ARENA_MAX, 2)


def keep_batches() -> None:
    """For processes that work by the thousand: what a batch makes lives until it is
    written, and looking for garbage after each 700 objects cost a fifth of records' entry into an
    SOP."""
    gc.set_threshold(_BATCH)
