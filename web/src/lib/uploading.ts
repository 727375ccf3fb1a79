/** Files on their way to the server, with how far they have come. */
import { type Send, sendOnceBy } from "./once";

/** For the `fetch` of one call: `onProgress` hears how much has left, from 0 to 1. */
export const uploading =
  (onProgress: (part: number) => void): Send =>
  (request) =>
    sendOnceBy(request, (one) => sendWithProgress(one, onProgress));

/** `fetch` does not tell how far it has come. */
async function sendWithProgress(request: Request, onProgress: (part: number) => void): Promise<Response> {
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const way = new XMLHttpRequest();
    way.open(request.method, request.url);
    request.headers.forEach((value, name) => {
      way.setRequestHeader(name, value);
    });
    way.responseType = "blob";
    way.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    way.onload = () => resolve(new Response(way.response, { status: way.status, headers: headersOf(way) }));
    way.onerror = () => reject(new TypeError("no answer"));
    way.send(body);
  });
}

function headersOf(way: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of way.getAllResponseHeaders().split("\r\n")) {
    const at = line.indexOf(":");
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  return headers;
}
