import { buildCommand, proposeCompletions } from '@stricli/core';
import type { Context } from './terminal.ts';

type Shell = 'bash' | 'zsh' | 'fish';

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_groundwire() {
  local IFS=$'\\n'
  COMPREPLY=($(groundwire completion --words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _groundwire groundwire`,
  zsh: `#compdef groundwire
_groundwire() {
  local -a found
  found=("\${(@f)$(groundwire completion --words -- "\${words[@]:1:$((CURRENT-1))}" 2>/dev/null)}")
  [[ -n "$found" ]] && compadd -a found || _files
}
compdef _groundwire groundwire`,
  fish: `complete -c groundwire -a '(groundwire completion --words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};

interface Flags {
  readonly words: boolean;
}

export const completion = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Print a script that completes commands in your shell',
    fullDescription: `Example, for bash:
  groundwire completion bash >> ~/.bashrc`,
  },
  parameters: {
    flags: {
      words: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Print what may stand for the last word (used by the script)',
      },
    },
    positional: { kind: 'array', parameter: { parse: String, placeholder: 'bash|zsh|fish', brief: 'Your shell' } },
  },
  async func({ words }, ...given) {
    const { stdout } = this.terminal;
    if (words) {
      const { buildCli } = await import('./app.ts');
      for (const { completion: word } of await proposeCompletions(buildCli(this.terminal.env), given, {
        process: this.process,
        terminal: this.terminal,
      }))
        stdout.write(`${word}\n`);
      return;
    }
    const shell = given[0] ?? 'bash';
    if (!(shell in SCRIPTS)) {
      const { usageError } = await import('./flags.ts');
      throw usageError(`Unexpected shell ${JSON.stringify(shell)}, expected bash, zsh or fish`);
    }
    stdout.write(`${SCRIPTS[shell as Shell]}\n`);
  },
});
