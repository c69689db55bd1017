import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs node with these arguments in the project's folder and waits for the end. */
export function runNode(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			// The language of whoever runs the tests must not decide what they see.
			env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...env }
		});
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (text) => (stdout += text));
		child.stderr.on('data', (text) => (stderr += text));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}
