/* Starts the program with the Python that lies beside it, in this very process: its name, its icon, its exit status.
   Compiled twice, with -mconsole for the commands and with -mwindows for the window. START is what Python runs. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*PyMain)(int, wchar_t **);

static void say(const wchar_t *text) {
#ifdef WINDOW
  MessageBoxW(NULL, text, TITLE, MB_ICONERROR);
#else
  DWORD written;
  HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
  if (!WriteConsoleW(out, text, (DWORD) wcslen(text), &written, NULL)) {
    char bytes[4096];
    int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
    if (size > 1) WriteFile(out, bytes, (DWORD) size - 1, &written, NULL);
  }
#endif
}

int wmain(int argc, wchar_t **argv) {
  static wchar_t here[32768], file[32768], python[32768], home[32768];
  DWORD length = GetModuleFileNameW(NULL, here, 32000);
  if (length == 0 || length >= 32000) return 70;
  wchar_t *end = wcsrchr(here, L'\\');
  if (end == NULL) return 70;
  *end = 0;
  _snwprintf(python, 32767, L"%ls\\python\\python.exe", here);
  _snwprintf(file, 32767, L"%ls\\python\\" PYTHON_DLL, here);
  /* A folder "home" beside this program, and everything that is kept stays in it. */
  _snwprintf(home, 32767, L"%ls\\home", here);
  DWORD found = GetFileAttributesW(home);
  if (found != INVALID_FILE_ATTRIBUTES && (found & FILE_ATTRIBUTE_DIRECTORY) && !GetEnvironmentVariableW(L"NEON_HOME", NULL, 0))
    SetEnvironmentVariableW(L"NEON_HOME", home);
  HMODULE library = LoadLibraryExW(file, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  PyMain run = library ? (PyMain) (void *) GetProcAddress(library, "Py_Main") : NULL;
  if (run == NULL) {
    wchar_t text[1024];
    _snwprintf(text, 1023, TITLE L": the installation is not whole, or not of this Windows (%lu): %.600ls\n", GetLastError(), file);
    say(text);
    return 70;
  }
  wchar_t **words = calloc((size_t) argc + 5, sizeof *words);
  if (words == NULL) return 70;
  int count = 0;
  words[count++] = python; /* what sys.executable is: an interpreter that takes -m and -c */
  words[count++] = L"-I"; /* nothing of the user's Python, if there is one */
  words[count++] = L"-B"; /* nothing is written beside the program */
  words[count++] = L"-c";
  words[count++] = START;
  for (int at = 1; at < argc; at++) words[count++] = argv[at];
  return run(count, words);
}
