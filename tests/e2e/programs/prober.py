"""Stands where a part of the platform stands: listens on all its ports, then tries to connect to all others.

PORTS lists the TCP ports to listen on, TARGETS the addresses to try, as `address:port`. What was reached is printed as
one line of JSON. Standard library only.
"""

from __future__ import annotations

import asyncio
import json
import os

PATIENCE_SECONDS = 4
AT_ONCE = 200


async def main() -> None:
    """Listen, or try."""
    for port in os.environ.get("PORTS", "").split():
        await asyncio.start_server(_close, "0.0.0.0", int(port))  # noqa: S104 - a pod's own address
    targets = os.environ.get("TARGETS", "").split()
    if targets:
        # until the network plugin has seen this pod, its policies are not in force
        await asyncio.sleep(float(os.environ["DELAY_SECONDS"]))
        turns = asyncio.Semaphore(AT_ONCE)
        answers = await asyncio.gather(*(_reaches(target, turns) for target in targets))
        reached = [target for target, reached in zip(targets, answers, strict=True) if reached]
        print(json.dumps({"tried": len(targets), "reached": reached}), flush=True)
    await asyncio.Event().wait()


async def _close(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def _reaches(target: str, turns: asyncio.Semaphore) -> bool:
    host, _, port = target.rpartition(":")
    async with turns:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(host, int(port)), PATIENCE_SECONDS)
        except (TimeoutError, OSError):
            return False
        writer.close()
        return True


if __name__ == "__main__":
    asyncio.run(main())
