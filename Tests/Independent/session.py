"""Makes a shell script of the commands that a page shows, to be run where the program is installed and nothing else.

python session.py README.md [GUIDE.md ...] >session.sh

Each command of a block marked sh or console runs as it stands, one after the other, in a folder that holds Questionnaires, Samples
and Schemas; what a console block shows after a command has to be what it prints. A guide brings what it needs. The README names
files that its readers have, and this page makes them first. The commands that the README lists are then held to those that
ran, and the rest of them run on the samples.
"""

import pathlib
import re
import shlex
import sys

# Not commands of the program: they build or check it.
ELSEWHERE = re.compile(r"^\.ci/")

# Whose findings are a result: they end with 1 and have worked.
FINDS = re.compile(r"^palermo (validate|lint|breaking|import|receive|verify|fmt|register verify)\b")

# What the README's commands find, by how they begin.
CALVESTIA = "exercise/submissions/2026"
PREPARED = {
    "palermo form untoc-criminalization --state CRI --from 2024.xml": """
palermo new untoc-criminalization --state CRI --cycle 2024 --date 2024-05-30 --output 2024.xml
cp Samples/americas/published/fatf.xml published.xml""",
    "palermo split draft.xml": "palermo new untoc-criminalization --state CRI --output draft.xml",
    "palermo merge draft.xml justice.xml": """
palermo split draft.xml --output asked
cp asked/justice.xml asked/prosecution.xml .""",
    "palermo merge base.xml justice.xlsx": """
cp draft.xml base.xml
palermo workbook untoc-criminalization --state CRI --from base.xml --output justice.xlsx
cp justice.xlsx police.xlsx""",
    "palermo receive mail/2026-03": f"""
palermo-exercise --output exercise
cp exercise/region.xml exercise/participation.xml .
cp exercise/cycles/2026.xml cycle.xml
mkdir -p mail/2026-03 mail/2026-06 mail/2026-08 given-out
cp $(ls {CALVESTIA}/XAA-*.xml | head -n 9) mail/2026-03
cp {CALVESTIA}/XAI-tip-*.xml {CALVESTIA}/XAB-tip-criminalization.xml mail/2026-06
sed -i 's/ date="[^"]*"/ date="2026-06-31"/' mail/2026-06/XAI-tip-cooperation.xml
cp {CALVESTIA}/XAI-tip-law-enforcement.xml mail/2026-08
sed -i 's/ date="[^"]*"/ date="2026-07-15"/' mail/2026-08/*.xml
git config --global user.name Clerk
git config --global user.email clerk@example.org""",
    "palermo receive mail/2026-08": "cp register/receipts/XAI/000012-*.xml given-out",
    "palermo status register region.xml participation.xml cycle.xml --letters": "cp -r Letters own",
    "palermo verify 000012-": "cp register/receipts/XAI/000012-*.xml* .",
}

# What stands in the README for something that only the reader knows.
STANDS_FOR = [
    (re.compile(r"\bWITH\b"), "--with region.xml --with participation.xml --with cycle.xml"),
    (re.compile(r"\b000012-[0-9a-f]{12}\.xml"), "000012-????????????.xml"),
]

# What the README lists and does not show, on files that the package brings.
LISTED = r"""
palermo lint Questionnaires --stats --quiet
palermo breaking Questionnaires/untoc-criminalization.xml --against Questionnaires/untoc-criminalization.xml
palermo fmt draft.xml --check
cp Samples/americas/published/fatf.xml fatf.xml
printf 'state,item,value,given\nARG,R3,LC,2024-12\n' >ratings.csv
palermo collect ratings.csv --into fatf.xml
palermo migrate 2024.xml --to 2026.1
palermo receipt draft.xml --output receipts
palermo register withdraw register 13 --by "A. Clerk" --reason "Asked for by the state"
palermo register join register
palermo key show keys.xml
palermo key revoke keys.xml gtdot-2026 --reason "Lost" --on 2026-11-01
palermo score Samples/americas/submissions/ARG.xml
palermo score Samples/americas/submissions/ARG.xml --explain TIP/5
palermo export Samples/americas --to csv --output tables
palermo export Samples/americas --to xlsx --output analysis.xlsx
palermo export Samples/americas --to markdown --for remja --output remja.md
palermo diff 2024.xml draft.xml
palermo explain unknown-option
palermo explain untoc.5.conspiracy
palermo explain acceptance
palermo explain --list
palermo new untoc-criminalization --state CRI --from 2024.xml --output again.xml
palermo validate Samples/americas --lang fr
"""


def commands(page):
    """The commands of a page, each with what the page shows of its output, or None."""
    for kind, block in re.findall(r"^```(sh|console)\n(.*?)^```", page, re.S | re.M):
        if kind == "console":
            for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, output = part.partition("\n")
                yield command, output.rstrip("\n") + "\n"
        else:
            for line in re.sub(r"\\\n", " ", block).splitlines():
                if line.strip() and not line.lstrip().startswith("#"):
                    yield line, None


def step(command, output, lines):
    for pattern, text in STANDS_FOR:
        command = pattern.sub(text, command)
    lines.append(f"step {1 if FINDS.match(command) else 0} {shlex.quote(command)}")
    if output is not None:
        lines.append(f"shows {shlex.quote(output)}")


lines = [
    """# Made by Tests/Independent/session.py.
set -u
export LC_ALL=C.UTF-8 HOME=/root
failed=0
begin() {
  printf '\\n== %s\\n' "$1"
  rm -rf "/root/$1" && mkdir -p "/root/$1" && cd "/root/$1" && cp -r /usr/share/palermo/* .
}
prepare() { (eval "$1") >/root/output 2>&1 || { echo "FAILED to prepare: $1"; cat /root/output; failed=1; }; }
step() {
  eval "$2" >/root/output 2>/root/errors
  code=$?
  if [ "$code" -le "$1" ]; then
    printf 'ok (%s): %s\\n' "$code" "$2"
  else
    printf 'FAILED with %s: %s\\n' "$code" "$2"; cat /root/output /root/errors; failed=1
  fi
}
shows() {
  cat /root/output /root/errors >/root/both
  printf '%s' "$1" | diff - /root/both >/root/difference ||
    { echo "FAILED: it shows something else"; cat /root/difference; failed=1; }
}"""
]
ran = set(PREPARED.values())
for path in map(pathlib.Path, sys.argv[1:]):
    page = path.read_text()
    lines.append(f"begin {path.stem}")
    for command, output in commands(page):
        if ELSEWHERE.search(command):
            continue
        if path.stem == "README":
            for beginning, needed in PREPARED.items():
                if command.startswith(beginning):
                    lines.append(f"prepare {shlex.quote('set -e' + chr(10) + needed.strip())}")
        step(command, output, lines)
        ran.add(command)
    if path.stem == "README":
        for command in LISTED.strip().splitlines():
            step(command, None, lines)
            ran.add(command)
        # Each row of the table of commands names one, or several that end alike.
        for row in re.findall(r"^\| (`palermo.*?) \| ", page, re.M):
            for name in re.findall(r"palermo(?:-exercise| \w+)", row):
                if not any(name in command for command in ran):
                    sys.exit(f"{path}: “{name}” is listed and nothing runs it")
lines.append('[ "$failed" = 0 ] && echo "Every command of these pages runs here."\nexit "$failed"')
print("\n".join(lines))
