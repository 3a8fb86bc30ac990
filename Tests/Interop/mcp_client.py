"""Speaks to ketum with the official Python SDK, on stdio and over the socket, in all eras.

usage: mcp_client.py KETUM SOCKET
KETUM is the program; SOCKET is the path of a server that runs, or - for stdio alone.
"""

import asyncio
import importlib.metadata
import os
import sys

from mcp import Client, StdioServerParameters
from mcp.shared.exceptions import MCPError

BRIDGE = """
import os, select, socket, sys
s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])
while True:
    for ready in select.select([0, s], [], [])[0]:
        if ready == 0:
            data = os.read(0, 65536)
            if not data: s.shutdown(socket.SHUT_WR); sys.exit()
            s.sendall(data)
        else:
            data = s.recv(65536)
            if not data: sys.exit()
            os.write(1, data)
"""


async def check(server, mode):
    async with Client(server, mode=mode) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        assert tools == ["ask", "check_combination", "explain", "get_source", "open_session"], tools
        reply = await client.call_tool("ask", {"text": "what is kratom"})
        assert not reply.is_error and reply.content[0].text == reply.structured_content["text"]
        emergency = await client.call_tool("ask", {"text": "my friend is not breathing"})
        assert emergency.structured_content["route"] == "emergency"
        assert len(emergency.content) == 2
        opened = await client.call_tool("open_session", {"risks": ["pregnancy"]})
        session = opened.structured_content["session"]
        told = await client.call_tool("ask", {"text": "is it safe", "session": session})
        assert "pregnancy" in told.structured_content["profile"]["risks"]
        why = await client.call_tool(
            "explain", {"answer": told.structured_content["answer"], "session": session}
        )
        assert why.structured_content["turn"] == 1
        pair = await client.call_tool("check_combination", {"a": "kratom", "b": "alcohol"})
        assert not pair.is_error
        long = await client.call_tool("ask", {"text": "x " * 3000})
        assert long.is_error
        try:
            await client.call_tool("nope", {})
            raise AssertionError("an unknown tool was called")
        except MCPError as error:
            assert error.error.code == -32602, error
        resources = (await client.list_resources()).resources
        assert resources
        await client.read_resource(resources[0].uri)
        assert len((await client.list_resource_templates()).resource_templates) == 2
        assert len((await client.list_prompts()).prompts) == 3
        got = await client.get_prompt("check-combination", {"a": "kratom", "b": "wine"})
        assert got.messages[0].role == "user"
        try:
            await client.read_resource("source:nope")
            raise AssertionError("an unknown resource was read")
        except MCPError as error:
            assert error.error.code == -32602, error


async def main(program, socket):
    servers = {"stdio": StdioServerParameters(command=program, args=["mcp"])}
    if socket != "-":
        bridge = [sys.executable, "-c", BRIDGE, socket]
        servers["socket"] = StdioServerParameters(command=bridge[0], args=bridge[1:])
    passed = 0
    for name, server in servers.items():
        for mode in ["auto", "legacy", "2026-07-28"]:
            await asyncio.wait_for(check(server, mode), 60)
            passed += 1
            print(f"mcp {importlib.metadata.version('mcp')} over {name}, {mode}: passed")
    print(f"{passed} of {len(servers) * 3} combinations passed")


asyncio.run(main(os.path.abspath(sys.argv[1]), sys.argv[2]))
