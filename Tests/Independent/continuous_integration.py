"""Reads the files for continuous integration as GitHub, GitLab and pre-commit do, and runs what they say.

python3 continuous_integration.py PROGRAM TEST runs one of the tests below with PROGRAM, a palermo that is built.

What only the services themselves can show is left out: the cache, the upload of a report, and the build of the toolkit
(pre-commit is told to take the program from the PATH).
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACTION = ROOT / ".github/actions/palermo/action.yml"
WORKFLOW = ROOT / ".github/workflows/ci.yml"
GITLAB = ROOT / ".gitlab/palermo.gitlab-ci.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"

GOOD = ROOT / "Samples/americas/submissions/ARG.xml"
WARNED = ROOT / "Samples/rules/missing-evidence/failing.xml"
BAD = ROOT / "Samples/rules/unknown-option/failing.xml"
QUESTIONNAIRE = ROOT / "Questionnaires/tip-cooperation.xml"

program = pathlib.Path(sys.argv[1]).resolve()


def load(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def run(arguments, folder=None, **environment):
    """Runs a process. Returns its exit code, and its output and errors together."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    settings = {"LANG": "C.UTF-8", "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        [str(argument) for argument in arguments], cwd=folder, env=kept | settings | environment,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
    return done.returncode, done.stdout


def expect(condition, output):
    if not condition:
        raise AssertionError(output)


def holds(outcome, code, *texts):
    """Holds an outcome to its exit code and to texts that its output must contain, and returns the output."""
    expect(outcome[0] == code and all(text in outcome[1] for text in texts), f"not {code} {texts}: {outcome}")
    return outcome[1]


def fill(folder, *files, to="."):
    (folder / to).mkdir(parents=True, exist_ok=True)
    for file in files:
        # An example of a rule is named after its folder here.
        name = f"{file.parent.name}.xml" if file.name == "failing.xml" else file.name
        shutil.copy(file, folder / to / name)


def conforms(file, schema):
    """Holds a file to a schema that check-jsonschema brings along."""
    holds(run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file]), 0)


def pre_commit(folder, *arguments):
    return run([sys.executable, "-m", "pre_commit", *arguments], PRE_COMMIT_HOME=str(folder / "pre-commit"))


# The files themselves


def scripts():
    """The shell scripts in the files, and the shell of each."""
    for step in load(ACTION)["runs"]["steps"]:
        if "run" in step:
            yield "bash", step["run"]
    job = load(GITLAB)["palermo"]
    yield "sh", "\n".join(job["before_script"])
    yield "sh", "\n".join(job["script"])


def files(folder):
    """Each file is what its reader takes, and shellcheck has nothing to say of the scripts."""
    for schema, file in (("github-actions", ACTION), ("github-workflows", WORKFLOW), ("gitlab-ci", GITLAB)):
        conforms(file, schema)
    holds(pre_commit(folder, "validate-manifest", HOOKS), 0)
    kept = [file for file in (ROOT / ".ci").iterdir() if file.is_file()]
    ours = [file for file in kept if file.read_text(encoding="utf-8").startswith("#!/bin/sh")]
    holds(run(["shellcheck", *sorted(ours)]), 0)
    for shell, script in scripts():
        expect("${{" not in script, f"an input would be pasted into the script: {script}")
        file = folder / "script"
        file.write_text(f"set -e\n{script}", encoding="utf-8")
        # The variables of GitLab hold lists of words.
        words = ["--exclude=SC2086"] if shell == "sh" else []
        holds(run(["shellcheck", f"--shell={shell}", *words, file]), 0)


def readme(folder):
    """The examples of the guide are what their readers take, and name what there is."""
    text = (ROOT / ".github/guides/continuous-integration.md").read_text(encoding="utf-8")
    github, precommit, gitlab = map(yaml.safe_load, re.findall(r"^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE))

    def save(name, document):
        (folder / name).write_text(yaml.safe_dump(document), encoding="utf-8")
        return folder / name

    workflow = {"name": "x", "on": "push", "jobs": {"x": {"runs-on": "ubuntu-24.04"} | github}}
    conforms(save("workflow.yml", workflow), "github-workflows")
    step = next(step for step in github["steps"] if "palermo-toolkit" in step["uses"])
    name, place = step["uses"].split("@")[0].split("/", 2)[1:]
    expect(name == "palermo-toolkit" and ROOT / place / "action.yml" == ACTION, step)
    expect(step["with"].keys() <= load(ACTION)["inputs"].keys(), step)

    holds(pre_commit(folder, "validate-config", save("pre-commit.yml", precommit)), 0)
    known = {hook["id"] for hook in load(HOOKS)}
    expect({hook["id"] for hook in precommit["repos"][0]["hooks"]} <= known, precommit)

    conforms(save("gitlab.yml", gitlab), "gitlab-ci")
    expect(gitlab["include"][0]["remote"].endswith(f"/REV/{GITLAB.relative_to(ROOT)}"), gitlab)
    expect(gitlab["palermo"]["variables"].keys() <= load(GITLAB)["palermo"]["variables"].keys(), gitlab)


# GitHub


def check(folder, **inputs):
    """Runs the last step of the action as a runner does."""
    action = load(ACTION)
    values = {name: about["default"] for name, about in action["inputs"].items()}
    expect(inputs.keys() <= values.keys(), inputs)
    values |= {"program": str(program)} | inputs
    step = action["runs"]["steps"][-1]
    environment = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda match: values[match[1]], text)
        for name, text in step["env"].items()
    }
    script = folder / ".script"
    script.write_text(step["run"], encoding="utf-8")
    return run(["bash", "--noprofile", "--norc", "-eo", "pipefail", script], folder, **environment)


def rules(folder, file="palermo.sarif"):
    results = json.loads((folder / file).read_text(encoding="utf-8"))["runs"][0]["results"]
    return [result["ruleId"] for result in results]


def action(folder):
    """Findings are annotated, the SARIF file is there, and the job fails when it should."""
    fill(folder, GOOD)
    expect("::" not in holds(check(folder), 0, "accepted: 1"), "an annotation without a finding")
    expect(rules(folder) == [], "")

    fill(folder, WARNED)
    holds(check(folder), 0, "::warning file=missing-evidence.xml,line=")
    holds(check(folder, strict="true"), 1, "::warning file=missing-evidence.xml,line=")

    fill(folder, BAD, to="more files")
    place = "::error file=more files/unknown-option.xml,line=6,col=36"
    holds(check(folder, language="es"), 1, f"{place},title=unknown-option::«not» no es una opción")
    expected = {"duplicate-submission", "missing-evidence", "unknown-option"}
    expect(set(rules(folder)) == expected, rules(folder))

    holds(check(folder, paths="more files\nARG.xml\n", sarif="out/some.sarif"), 1, "unknown-option")
    expect(rules(folder, "out/some.sarif") == ["unknown-option"], "")
    holds(check(folder, paths="ARG.xml\nnone.xml", sarif="unread.sarif"), 66, "palermo: none.xml")
    expect(rules(folder, "unread.sarif") == [], "")

    holds(check(folder, arguments="--baseline\naccepted.xml\n"), 66, "accepted.xml")
    holds(check(folder, arguments="--no-such-option", sarif="none.sarif"), 64, "--no-such-option")
    holds(check(folder, sarif=str(folder / "ARG.xml/x.sarif")), 73)
    holds(check(folder, command="gaps"), 64, "::error::")
    holds(check(folder, strict="yes"), 64, "::error::")
    holds(check(folder, paths="$(touch made)\n`touch made`\n;touch made\n--output=made"), 66)
    expect(not (folder / "made").exists(), "an input was run")


def action_breaking(folder):
    """The last commit is compared with the one before."""
    repository(folder)
    fill(folder, QUESTIONNAIRE, to="forms")
    commit(folder)
    remove_question(folder / "forms" / QUESTIONNAIRE.name)
    commit(folder)
    holds(check(folder, command="lint"), 0)
    holds(check(folder, command="breaking"), 1, "::error file=forms/tip-cooperation.xml,line=2", "title=breaking-trend")
    expect("breaking-trend" in rules(folder), rules(folder))
    expect("::" not in holds(check(folder, command="breaking", against="git:HEAD"), 0), "")


def action_build(folder):
    """The key of the cache goes by what is built, and a program that starts is not built again."""
    steps = load(ACTION)["runs"]["steps"]
    toolkit = folder / "toolkit"
    place = toolkit / ".github/actions/palermo"
    for part in (".ci", "Questionnaires", "Sources", place.relative_to(toolkit)):
        (toolkit / part).mkdir(parents=True)
    (toolkit / "Package.swift").write_text("// 1\n", encoding="utf-8")
    built = toolkit / ".ci/build"
    built.write_text(f"#!/bin/sh\necho building >&2\necho '{program}'\n", encoding="utf-8")
    built.chmod(0o755)

    def step(index, code=0):
        output = folder / "output"
        output.write_text("", encoding="utf-8")
        outcome = run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps[index]["run"]], folder,
            GITHUB_ACTION_PATH=str(place), GITHUB_OUTPUT=str(output), HOME=str(folder / "home"))
        expect(outcome[0] == code, outcome)
        return outcome[1], output.read_text(encoding="utf-8")

    key = step(0)[1]
    expect(re.fullmatch(r"key=palermo-[0-9a-f]{64}\n", key), key)
    expect(step(0)[1] == key, "the key changes by itself")
    (toolkit / "Package.swift").write_text("// 2\n", encoding="utf-8")
    expect(step(0)[1] != key, "the key does not change with what is built")

    build = next(index for index, step in enumerate(steps) if ".ci/build" in step.get("run", ""))
    expect("building" in step(build)[0], "nothing was built")
    expect(step(build)[0] == "", "a program that starts is built again")
    kept = folder / "home/.cache/palermo/palermo"
    expect(kept.exists(), "the program is not where the next step looks for it")
    kept.unlink()
    built.write_text("#!/bin/sh\nexit 69\n", encoding="utf-8")
    expect(step(build, code=69) == ("", ""), "a build that fails goes unnoticed")


# GitLab


def job(folder, **variables):
    """Runs the script of the job as a runner does."""
    job = load(GITLAB)["palermo"]
    (folder / ".palermo/bin").mkdir(parents=True, exist_ok=True)
    if not (folder / ".palermo/bin/palermo").exists():
        (folder / ".palermo/bin/palermo").symlink_to(program)
    script = "set -eo pipefail\n" + "\n".join(job["script"])
    return run(["bash", "-c", script], folder, **(job["variables"] | variables))


def gitlab(folder):
    """Both reports are written whatever is found, and the job fails when it should."""
    import junitparser

    def reports():
        paths = load(GITLAB)["palermo"]["artifacts"]["reports"]
        quality = json.loads((folder / paths["codequality"]).read_text(encoding="utf-8"))
        junit = junitparser.JUnitXml.fromfile(str(folder / paths["junit"]))
        return [finding["check_name"] for finding in quality], junit.failures

    fill(folder, GOOD)
    holds(job(folder), 0, "accepted  ./ARG.xml")
    expect(reports() == ([], 0), reports())
    fill(folder, BAD, to="more")
    holds(job(folder), 1, "returned  ./more/unknown-option.xml")
    expect(reports() == (["unknown-option"], 1), reports())
    holds(job(folder, PALERMO_PATHS="ARG.xml none.xml"), 66, "none.xml")
    holds(job(folder, PALERMO_COMMAND="frobnicate"), 64)
    fill(folder, WARNED)
    holds(job(folder, PALERMO_PATHS="missing-evidence.xml", PALERMO_ARGUMENTS="--lang=fr --strict"), 1, "avertissement")


def gitlab_build(folder):
    """The toolkit is fetched and built once for each state of its revision."""
    toolkit = folder / "toolkit"
    fill(toolkit, ROOT / ".ci/report", to=".ci")
    repository(toolkit)
    built = toolkit / ".ci/build"
    built.write_text(f"#!/bin/sh\necho building >&2\necho '{program}'\n", encoding="utf-8")
    built.chmod(0o755)
    commit(toolkit)
    project = folder / "project"
    project.mkdir()
    # The script uses a folder of its own container.
    script = "set -eo pipefail\n" + "\n".join(load(GITLAB)["palermo"]["before_script"])
    script = script.replace("/tmp/palermo-toolkit", str(folder / "clone"))

    def prepare():
        return run(["bash", "-c", script], project, PALERMO_REPOSITORY=str(toolkit), PALERMO_REVISION="main")

    holds(prepare(), 0, "building")
    holds(run([project / ".palermo/bin/palermo", "--version"]), 0)
    expect("building" not in prepare()[1], "the program is built again")
    (toolkit / "new").write_text("", encoding="utf-8")
    commit(toolkit)
    holds(prepare(), 0, "building")
    (project / ".palermo/bin/palermo").write_text("exit 1\n", encoding="utf-8")
    holds(prepare(), 0, "building")


# pre-commit


def git(folder, *arguments, **environment):
    settings = ("user.name=x", "user.email=x@example.org", "init.defaultBranch=main")
    options = [word for setting in settings for word in ("-c", setting)]
    return run(["git", *options, *arguments], folder, **environment)


def repository(folder):
    holds(git(folder, "init", "--quiet"), 0)


def commit(folder, **environment):
    holds(git(folder, "add", "--all"), 0)
    return git(folder, "commit", "--quiet", "--message", "x", **environment)


def remove_question(path):
    """Takes out the first question of the second section, which leaves others in it."""
    head, first, rest = path.read_text(encoding="utf-8").partition("</section>")
    rest = re.sub(r"\n *<question .*?</question>", "", rest, count=1, flags=re.DOTALL)
    path.write_text(head + first + rest, encoding="utf-8")


def hooked(folder, **arguments):
    """A repository whose commits go through the hooks, with what makes a commit that passes, one that is refused by a
    hook, and the last one again. Arguments are those of hooks, by their ids with underscores."""
    toolkit = folder / "toolkit"
    fill(toolkit, HOOKS)
    repository(toolkit)
    commit(toolkit)
    project = folder / "project"
    fill(project, GOOD, to="submissions")
    fill(project, QUESTIONNAIRE, ROOT / "Questionnaires/tip-prevention.xml", to="forms")
    repository(project)
    commit(project)
    # lint looks for questionnaires only
    arguments = {"palermo_lint": ["forms"]} | arguments
    chosen = [{"id": hook["id"], "language": "system"} for hook in load(HOOKS)]
    for hook in chosen:
        if (name := hook["id"].replace("-", "_")) in arguments:
            hook["args"] = arguments[name]
    revision = git(toolkit, "rev-parse", "HEAD")[1].strip()
    configuration = {"repos": [{"repo": str(toolkit), "rev": revision, "hooks": chosen}]}
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), encoding="utf-8")
    environment = {
        "PATH": f"{program.parent}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(folder / "home"),
        "PRE_COMMIT_COLOR": "never"}
    holds(run([sys.executable, "-m", "pre_commit", "install"], project, **environment), 0)

    def passes(*texts):
        holds(commit(project, **environment), 0, *texts)
        expect(git(project, "status", "--porcelain") == (0, ""), "the commit is not whole")

    def refuses(hook, *texts):
        outcome = commit(project, **environment)
        expect(re.search(rf"^- hook id: {hook}$", outcome[1], re.MULTILINE), outcome)
        holds(outcome, 1, *texts)
        return outcome[1]

    def restore():
        holds(git(project, "reset", "--quiet", "--hard"), 0)

    return project, passes, refuses, restore


def hooks(folder):
    """Commits go through the hooks: clean ones pass, others are refused with our message or mended."""
    project, passes, refuses, restore = hooked(folder)
    passes(*(f"palermo {name}" for name in ("validate", "lint", "breaking")))

    fill(project, BAD, to="submissions")
    refuses("palermo-validate", "submissions/unknown-option.xml:6:36: error: “not” is not an option")
    restore()

    form = project / "forms" / QUESTIONNAIRE.name
    remove_question(form)
    output = refuses("palermo-breaking", "which cuts its series [breaking-trend]", "[unraised-version]")
    expect("hook id: palermo-lint" not in output, output)
    restore()
    form.unlink()
    refuses("palermo-breaking", "“tip-cooperation” has gone with its questions")
    restore()
    text = form.read_text(encoding="utf-8")
    form.write_text(re.sub(r'(<text xml:lang="fr">[^<]*\(art\.\s)8', r"\g<1>9", text, count=1), encoding="utf-8")
    output = refuses("palermo-lint", "forms/tip-cooperation.xml", "[differing-references]")
    expect("hook id: palermo-validate" not in output, output)
    restore()

    submission = project / "submissions" / GOOD.name
    canonical = submission.read_text(encoding="utf-8")
    submission.write_text(canonical.replace("\n  <", "\n      <"), encoding="utf-8")
    refuses("palermo-fmt", "files were modified by this hook", "submissions/ARG.xml")
    expect(submission.read_text(encoding="utf-8") == canonical, "the file was not brought into canonical form")
    submission.write_text(canonical.replace("<answer", "<!-- seen --><answer", 1), encoding="utf-8")
    refuses("palermo-fmt")
    passes()


def raise_version(path):
    """Gives a questionnaire its next version. Returns the one before and the new one."""
    text = path.read_text(encoding="utf-8")
    version = re.search(r'version="(20\d\d)\.(\d+)"', text)
    old, new = f"{version[1]}.{version[2]}", f"{version[1]}.{int(version[2]) + 1}"
    path.write_text(text.replace(version[0], f'version="{new}"', 1), encoding="utf-8")
    return old, new


def lost(output):
    """The questions whose series a comparison calls cut."""
    return sorted(set(re.findall(r"error: “([^”]+)” .*which cuts its series", output)))


def hooks_breaks(folder):
    """A questionnaire may change its name; a break is refused until a crosswalk or a baseline says that it is meant."""
    accepted = "accepted.xml"
    project, passes, refuses, restore = hooked(folder, palermo_breaking=["--baseline", accepted, "."])
    (project / accepted).write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<baseline xmlns="urn:palermo-toolkit:1"/>\n', encoding="utf-8")
    form = project / "forms" / QUESTIONNAIRE.name
    passes()
    moved = project / "forms/in/another place ñ.xml"
    moved.parent.mkdir()
    form.rename(moved)
    passes()

    # "dropped" in a crosswalk clears a break, and it alone.
    remove_question(moved)
    old, new = raise_version(moved)
    ids = lost(refuses("palermo-breaking", "[breaking-trend]", 'kind="dropped"'))
    expect(len(ids) == 1, ids)
    maps = "".join(f'\n  <map from="{id}" kind="dropped"/>' for id in ids)
    (project / "forms/crosswalk.xml").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<crosswalk xmlns="urn:palermo-toolkit:1" '
        f'questionnaire="tip-cooperation" from="{old}" to="{new}">{maps}\n</crosswalk>\n', encoding="utf-8")
    passes()

    # A baseline with a reason does, too; and once it is the last commit, nothing of it is stale.
    remove_question(moved)
    raise_version(moved)
    refuses("palermo-breaking", "[breaking-trend]")
    holds(
        run([program, "breaking", "--quiet", "--against", "git:HEAD", "--write-baseline", accepted,
             "--reason", "Agreed by the committee", "."], project), 0)
    passes()
    (project / "README").write_text("x\n", encoding="utf-8")
    passes()

    # Under another id and another name it is missed.
    text = moved.read_text(encoding="utf-8")
    moved.unlink()
    form.write_text(text.replace('id="tip-cooperation"', 'id="tip-other"', 1), encoding="utf-8")
    refuses("palermo-breaking", "“tip-cooperation” has gone")
    restore()


def hooks_names(folder):
    """Files are checked and mended whatever their names are, and no name is a command or an option."""
    project, passes, refuses, restore = hooked(folder)
    canonical = GOOD.read_text(encoding="utf-8")
    names = [
        "a b.xml", "ñandú.xml", "n\u0303andu\u0301 2.xml", "it's.xml", '"q".xml', "[a]*?.xml", "$(touch made).xml",
        "`touch made`;touch made.xml", "-x.xml", "--check.xml", "&amp;.xml", "%0A::error::.xml", "日本.xml",
    ]
    states = ["BOL", "BRA", "CHL", "COL", "CRI", "DOM", "ECU", "SLV", "GTM", "HND", "MEX", "NIC", "PAN"]
    for name, state in zip(names, states, strict=True):
        (project / name).write_text(canonical.replace('state="ARG"', f'state="{state}"'), encoding="utf-8")
    passes()
    for name in names:
        text = (project / name).read_text(encoding="utf-8")
        (project / name).write_text(text.replace("\n  <", "\n      <"), encoding="utf-8")
    output = refuses("palermo-fmt", "files were modified by this hook")
    expect(all(name in output for name in names if name.isascii()), output)
    expect(git(project, "status", "--porcelain")[1].count("MM") == len(names), "not every file was mended")
    restore()
    for name in names:
        path = project / name
        path.write_text(re.sub(r'value="[a-z]+"', 'value="perhaps"', path.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    output = refuses("palermo-validate")
    expect(output.count("[unknown-option]") == len(names), output)
    expect(not (project / "made").exists(), "a name was run")
    restore()


if __name__ == "__main__":
    tests = (files, readme, action, action_breaking, action_build, gitlab, gitlab_build, hooks, hooks_breaks, hooks_names)
    with tempfile.TemporaryDirectory() as place:
        next(test for test in tests if test.__name__ == sys.argv[2])(pathlib.Path(place).resolve())
