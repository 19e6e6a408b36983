"""Makes a shell script of the commands that pages show, to be run where the program is installed, or was built.

python session.py README.md GUIDE.md ... >session.sh
PLACE=/root SHARE=/usr/share/palermo sh session.sh

Each command of a block marked sh or console runs as it stands, one after the other, each page in a folder of its own in PLACE, to which
what is in SHARE is copied: Questionnaires, Samples and Schemas. What a console block shows after a command has to be what it
prints. A block marked xml with the name of a file is what its reader writes. A comment <!-- not run: reason --> leaves out the block after it.
The commands that the README lists are then held to those that ran, and the rest of them run on the samples.
"""

import pathlib
import re
import shlex
import sys

# Whose findings are a result: they end with 1 and have worked.
FINDS = re.compile(r"^palermo (validate|lint|breaking|import|receive|verify|fmt|register verify)\b")

BLOCK = re.compile(r"^(<!-- not run: .*? -->\n)?^```(sh|console|xml)(?: (\S+))?\n(.*?)^```", re.S | re.M)

# What the README lists and no page shows, on files that the package brings.
LISTED = r"""
palermo lint Questionnaires --stats --quiet
palermo breaking Questionnaires/untoc-criminalization.xml --against Questionnaires/untoc-criminalization.xml
palermo new untoc-criminalization --state CRI --cycle 2024 --date 2024-05-30 --output 2024.xml
palermo new untoc-criminalization --state CRI --from 2024.xml --output again.xml
cp Samples/americas/published/fatf.xml fatf.xml
palermo form untoc-criminalization --state CRI --from 2024.xml --with fatf.xml --output cited.html
palermo form --check --output check.html
printf 'state,item,value,given\nARG,R3,LC,2024-12\n' >ratings.csv
palermo collect ratings.csv --into fatf.xml
palermo migrate 2024.xml --to 2026.1
palermo score Samples/americas/submissions/ARG.xml
palermo score Samples/americas/submissions/ARG.xml --explain TIP/5
palermo export Samples/americas --to csv --output tables
palermo export Samples/americas --to xlsx --output analysis.xlsx
palermo export Samples/americas --to markdown --for remja --output remja.md
palermo diff 2024.xml again.xml
printf 'Content-Length: %d\r\n\r\n%s' 42 '{"id":1,"method":"initialize","params":{}}' 28 '{"id":2,"method":"shutdown"}' 17 '{"method":"exit"}' | palermo lsp
palermo explain unknown-option
palermo explain untoc.5.conspiracy
palermo explain acceptance
palermo explain --list
palermo validate Samples/americas --lang fr
"""


def commands(page):
    """The commands of a page, each with what the page shows of its output, or None."""
    for left_out, kind, name, block in BLOCK.findall(page):
        if left_out:
            continue
        if kind == "xml":
            if name:
                yield f"cat >{shlex.quote(name)} <<'END_OF_FILE'\n{block}END_OF_FILE", None
        elif kind == "console":
            for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, output = part.partition("\n")
                yield command, output.rstrip("\n") + "\n"
        else:
            for line in re.sub(r"\\\n", " ", block).splitlines():
                if line.strip() and not line.lstrip().startswith("#"):
                    yield line, None


def step(command, output, lines):
    lines.append(f"step {1 if FINDS.match(command) else 0} {shlex.quote(command)}")
    if output is not None:
        lines.append(f"shows {shlex.quote(output)}")


lines = [
    """# Made by Tests/Independent/session.py.
set -u
export LC_ALL=C.UTF-8 HOME="$PLACE"
failed=0
begin() {
  printf '\\n== %s\\n' "$1"
  rm -rf "$PLACE/$1" && mkdir -p "$PLACE/$1" && cd "$PLACE/$1" && cp -r "$SHARE"/* .
}
step() {
  eval "$2" >"$PLACE/output" 2>"$PLACE/errors"
  code=$?
  if [ "$code" -le "$1" ]; then
    printf 'ok (%s): %s\\n' "$code" "$2"
  else
    printf 'FAILED with %s: %s\\n' "$code" "$2"; cat "$PLACE/output" "$PLACE/errors"; failed=1
  fi
}
shows() {
  cat "$PLACE/output" "$PLACE/errors" >"$PLACE/both"
  printf '%s' "$1" | diff - "$PLACE/both" >"$PLACE/difference" ||
    { echo "FAILED: it shows something else"; cat "$PLACE/difference"; failed=1; }
}
git config --global user.name Clerk
git config --global user.email clerk@example.org"""
]
ran = set()
rows = []
for path in map(pathlib.Path, sys.argv[1:]):
    page = path.read_text(encoding="utf-8")
    lines.append(f"begin {path.stem}")
    shown = list(commands(page))
    if path.stem == "README":
        rows += re.findall(r"^\| (`palermo.*?) \| ", page, re.M)
        shown += [(command, None) for command in LISTED.strip().splitlines()]
    for command, output in shown:
        step(command, output, lines)
        ran.add(command)
# Each row of the table of commands names one, or several that end alike.
for row in rows:
    for name in re.findall(r"palermo(?:-exercise| \w+)", row):
        if not any(name in command for command in ran):
            sys.exit(f"“{name}” is listed and nothing runs it")
lines.append('[ "$failed" = 0 ] && echo "Every command of these pages runs here."\nexit "$failed"')
print("\n".join(lines))
