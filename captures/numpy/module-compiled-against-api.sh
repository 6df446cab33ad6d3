# requires: python3 gcc
# debian: python3-dev python3-venv gcc
# network: registry
cat > ext.c <<'C'
#include <Python.h>
#include <numpy/arrayobject.h>
static struct PyModuleDef d = {PyModuleDef_HEAD_INIT, "ext", "", -1, 0};
PyMODINIT_FUNC PyInit_ext(void) { import_array(); return PyModule_Create(&d); }
C
python3 -m venv e
e/bin/python3 -m pip install -q numpy==1.26.4
gcc -shared -fPIC -I$(python3 -c 'import sysconfig; print(sysconfig.get_path("include"))') -I$(e/bin/python3 -c 'import numpy; print(numpy.get_include())') ext.c -o ext.so
e/bin/python3 -m pip install -q numpy==2.0.2
e/bin/python3 -c 'import ext'
