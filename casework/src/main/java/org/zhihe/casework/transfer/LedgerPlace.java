package org.zhihe.casework.transfer;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the ledger ended: the next one begins below.
 *
 * @param ref the row's id, doubled, and one more for a referral to a court
 */
public record LedgerPlace(Instant openedAt, long ref) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\.(\\d{6})-(\\d{1,18})");

    @Override
    public String toString() {
        return "%d.%06d-%d".formatted(openedAt.getEpochSecond(), openedAt.getNano() / 1000, ref);
    }

    /** Empty for what was never written here. */
    public static Optional<LedgerPlace> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new LedgerPlace(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) * 1000),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
