import { Client } from '@modelcontextprotocol/sdk/client/index.js';

export interface Agent {
  /** What the tool answers. Throws with its text when it says that something went wrong. */
  call<T extends object = Record<string, unknown>>(
    tool: string,
    input?: object,
  ): Promise<T>;
  /** Bytes of the longest answer so far. */
  longest(): number;
}

/** Whoever uses the tools `mwaa.…` through this client. */
export function agentOf(client: Client): Agent {
  let longest = 0;
  return {
    longest: () => longest,
    async call(tool, input = {}) {
      const answer = await client.callTool({
        name: `mwaa.${tool}`,
        arguments: { ...input },
      });
      const [{ text }] = answer.content as { text: string }[];
      longest = Math.max(longest, Buffer.byteLength(text));
      if (answer.isError) throw new Error(text);
      return JSON.parse(text);
    },
  };
}
