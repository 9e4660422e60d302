// Lists the personas of the running development issuer, or prints a token for one of them and nothing else:
//   npm run token
//   curl -H "Authorization: Bearer $(npm run -s token -- kommune)" …
const server = process.env.FORDEL_PUBLIC_URL ?? 'http://localhost:3000';

async function ask(path, init) {
  let response;
  try {
    response = await fetch(new URL(`/issuer/${path}`, server), init);
  } catch {
    throw new Error(`Nothing answers at ${server}. Start Fordel with "npm start", or set FORDEL_PUBLIC_URL.`);
  }
  if (response.status === 404) {
    throw new Error(
      `${server} has no development issuer: get a token from the issuer it is configured with.`,
    );
  }
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error_description ?? `${server} answered ${response.status}.`);
  return answer;
}

async function list() {
  const personas = await ask('personas');
  const width = Math.max(...personas.map(({ subject }) => subject.length));
  for (const { subject, title, organisationName } of personas) {
    console.log(`${subject.padEnd(width)}  ${title.en}, ${organisationName}`);
  }
  console.log('\nA token for one of them: npm run -s token -- <name>');
}

async function print(subject) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: subject });
  console.log((await ask('token', { method: 'POST', body })).access_token);
}

const [subject] = process.argv.slice(2);
try {
  await (subject === undefined ? list() : print(subject));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
