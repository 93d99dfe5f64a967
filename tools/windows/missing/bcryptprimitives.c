/* bcryptprimitives.dll as far as it is needed: Rust's standard library (cryptography, nh3) takes its random numbers from
   ProcessPrng. Those that advapi32 gives under this name are RtlGenRandom's. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG count);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    const ULONG most = 1u << 20;
    while (count > 0) {
        ULONG now = count < most ? (ULONG)count : most;
        if (!SystemFunction036(bytes, now)) return FALSE;
        bytes += now;
        count -= now;
    }
    return TRUE;
}
