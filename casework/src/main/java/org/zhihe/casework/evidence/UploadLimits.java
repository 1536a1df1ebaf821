package org.zhihe.casework.evidence;

/**
 * How much is taken, in bytes.
 *
 * @param largest of one file
 * @param mostFiles of one form
 * @param matter all files of one matter together, and so of one form
 * @param accountDay all that one account may send in a day
 * @param networkDay all that may come from one network in a day
 */
public record UploadLimits(long largest, int mostFiles, long matter, long accountDay, long networkDay) {
    private static final long MIB = 1024L * 1024;

    static long mib(long bytes) {
        return bytes / MIB;
    }

    void refuseTooMany(int held, String name) {
        if (held >= mostFiles) {
            throw new FileRefused("too-many", name, mostFiles);
        }
    }

    void refuseTooMuch(long together, String name) {
        if (together > matter) {
            throw new FileRefused("matter-full", name, mib(matter));
        }
    }

    FileRefused tooLarge(String name) {
        return new FileRefused("too-large", name, mib(largest));
    }

    long perDay(Uploader by) {
        return by.person() ? accountDay : networkDay;
    }
}
