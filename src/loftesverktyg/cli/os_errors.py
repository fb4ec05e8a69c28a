"""Why the operating system said no, in Swedish."""

import errno

_REASONS = {
    errno.ENOENT: "det finns ingen fil eller mapp med det namnet",
    errno.EEXIST: "det finns redan något med det namnet",
    errno.EBADF: "det finns inget att läsa från",
    errno.EACCES: "du har inte behörighet",
    errno.EPERM: "du har inte behörighet",
    errno.EISDIR: "det är en mapp",
    errno.ENOTDIR: "en del av sökvägen är en fil och inte en mapp",
    errno.ELOOP: "länken leder runt till sig själv",
    errno.ENAMETOOLONG: "namnet är för långt",
    errno.ENOSPC: "disken är full",
    errno.EDQUOT: "du har inget utrymme kvar på disken",
    errno.EROFS: "disken är skrivskyddad",
    errno.EINVAL: "det är ingen vanlig fil",
    errno.EFBIG: "filen är för stor",
    errno.EIO: "disken svarar inte som den ska",
    errno.EMFILE: "för många filer är öppna",
    errno.ENFILE: "för många filer är öppna",
}


def reason(error: OSError) -> str:
    """The reason as a clause without a full stop. The system's own text is in its own language: not shown."""
    number = error.errno
    if number in _REASONS:
        return _REASONS[number]
    return f"operativsystemet säger nej ({errno.errorcode.get(number or 0, type(error).__name__)})"
