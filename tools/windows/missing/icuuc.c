/* icuuc.dll as far as Qt6Core links to it: text converters, for encodings that Qt does not know by itself. Here there is none:
   opening one fails with U_FILE_ACCESS_ERROR, the list of them is empty, and so the others are never called in earnest. */
#include <windows.h>

#define EXPORT __declspec(dllexport)
enum { FILE_ACCESS_ERROR = 4 };

static void fail(int *status) {
    if (status) *status = FILE_ACCESS_ERROR;
}

EXPORT void *ucnv_open(const char *name, int *status) {
    (void)name;
    fail(status);
    return NULL;
}

EXPORT const char *ucnv_getName(const void *converter, int *status) {
    (void)converter;
    fail(status);
    return NULL;
}

EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *status) {
    (void)name, (void)standard;
    fail(status);
    return NULL;
}

EXPORT int ucnv_countAvailable(void) { return 0; }

EXPORT const char *ucnv_getAvailableName(int index) {
    (void)index;
    return NULL;
}

/* What is asked only of a converter that was opened. Arguments are in registers and on the caller's stack: none is read. */
#define NEVER_CALLED(name) EXPORT int name(void) { return 0; }
NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_toUCountPending)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
