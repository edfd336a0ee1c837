import autocannon from 'autocannon';

const CONNECTIONS = 16;

/**
 * Loads an address, or several in turn, for some seconds or an amount of requests over kept connections; gives requests, requests a second and p99 in ms.
 * Each connection begins elsewhere in the list, or all of them would ask the same at once.
 */
export async function load(url, { paths = ['/'], encoding = 'identity', seconds, amount }) {
  const headers = { 'accept-encoding': encoding };
  const requests = paths.map((path) => ({ method: 'GET', path, headers }));
  let begin = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    requests,
    setupClient(client) {
      begin = (begin + Math.ceil(requests.length / CONNECTIONS)) % requests.length;
      client.setRequests([...requests.slice(begin), ...requests.slice(0, begin)]);
    },
  });
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new Error(
      `${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors, ${result.timeouts} timeouts`,
    );
  }
  return { requests: result['2xx'], rate: result['2xx'] / result.duration, p99: result.latency.p99 };
}
