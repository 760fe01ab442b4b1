// Talks to /v1: JSON in and out, problems as errors that people can read, streams of events with the key that EventSource cannot send.
const storedKey = "motorcade-key";
let askForKey = () => {};

export const onKeyNeeded = ask => { askForKey = ask; };
export const useKey = key => sessionStorage.setItem(storedKey, key);
export const hasKey = () => sessionStorage.getItem(storedKey) !== null;

export class ApiError extends Error {
  constructor(message, status, errors) {
    super(message);
    this.status = status;
    this.errors = errors ?? {};
  }
}

async function send(path, { method = "GET", body, accept = "application/json", headers = {}, signal } = {}) {
  const key = sessionStorage.getItem(storedKey);
  let response;
  try {
    response = await fetch(path, {
      method, signal,
      headers: {
        accept, ...headers,
        ...(body ? { "content-type": "application/json" } : {}),
        ...(key ? { "x-api-key": key } : {}),
      },
      body: body && JSON.stringify(body),
    });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new ApiError("The gateway does not answer. Is it running?", 0);
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  if (response.status === 401) askForKey();
  const reasons = Object.entries(problem.errors ?? {}).map(([field, why]) => `${field}: ${why.join(", ")}`);
  throw new ApiError(reasons.join("\n") || problem.detail || `The gateway answered ${response.status}.`, response.status, problem.errors);
}

export const get = async (path, query = {}) => {
  const given = Object.entries(query).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  const search = new URLSearchParams(given).toString();
  return (await send(search ? `${path}?${search}` : path)).json();
};

export const file = async path => (await send(path, { accept: "*/*" })).blob();

export const post = async (path, body) => (await send(path, { method: "POST", body })).json();

// Yields { name, id, data } until the server ends the stream.
export async function* events(path, { lastId, signal, onOpen } = {}) {
  const headers = lastId ? { "last-event-id": lastId } : {};
  const response = await send(path, { accept: "text/event-stream", headers, signal });
  onOpen?.();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const event = parse(block);
      if (event.data === undefined) continue;
      if (event.name === "problem") throw new ApiError(event.data.detail, event.data.status);
      yield event;
    }
  }
}

function parse(block) {
  const event = { name: "message" };
  for (const line of block.split("\n")) {
    if (line.startsWith("event: ")) event.name = line.slice(7);
    else if (line.startsWith("id: ")) event.id = line.slice(4);
    else if (line.startsWith("data: ")) event.data = JSON.parse(line.slice(6));
  }
  return event;
}
