"""Serves Sail over Spark Connect on the given loopback port until it is ended.

Sail 0.7 asks the `pyspark` that is installed beside it for its version and knows those up to 4.2. The protocol it
speaks with newer clients is the same, so in this process, which runs no Python of ours on Spark, it is told 4.2.
"""

from __future__ import annotations

import sys

import pyspark
from pysail.spark import SparkConnectServer

if __name__ == "__main__":
    pyspark.__version__ = "4.2.0"
    SparkConnectServer(ip="127.0.0.1", port=int(sys.argv[1])).start(background=False)
