# requires: python3 gcc
# debian: python3-dev gcc
cat > fast.c <<'C'
#include <Python.h>
extern int fast_sum(int);
static PyObject *f(PyObject *s, PyObject *a) { return PyLong_FromLong(fast_sum(1)); }
static PyMethodDef m[] = {{"f", f, METH_NOARGS, ""}, {0}};
static struct PyModuleDef d = {PyModuleDef_HEAD_INIT, "fast", "", -1, m};
PyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&d); }
C
inc=$(python3 -c 'import sysconfig; print(sysconfig.get_path("include"))')
ext=$(python3 -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
gcc -shared -fPIC -I"$inc" fast.c -o "fast$ext"
python3 -c 'import fast'
