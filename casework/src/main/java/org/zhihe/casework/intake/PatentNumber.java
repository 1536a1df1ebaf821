package org.zhihe.casework.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhihe.casework.matter.IpType;

/**
 * Numbers of patents and of applications for them (ZC 0006-2003), the older ones of eight digits too. What is printed as
 * 授权公告号 is another number.
 */
final class PatentNumber {
    private static final Pattern SHAPE =
            Pattern.compile("(?:ZL|CN)?((?:\\d{4}|\\d{2})([12389])(?:\\d{7}|\\d{5}))(?:\\.?([0-9X]))?");
    private static final int NEW = 12;
    private static final int OLD = 8;
    private static final int LARGEST_WEIGHT = 9;
    private static final int SMALLEST_WEIGHT = 2;

    /** Those of the world treaty have kinds of their own. */
    private static final Map<Character, IpType> KINDS = Map.of(
            '1', IpType.INVENTION,
            '2', IpType.UTILITY_MODEL,
            '3', IpType.DESIGN,
            '8', IpType.INVENTION,
            '9', IpType.UTILITY_MODEL);

    private static final Set<Integer> LENGTHS = Set.of(NEW, OLD);

    private PatentNumber() {}

    static Optional<RightNumberFlaw> flaw(IpType chosen, String number) {
        Matcher found = SHAPE.matcher(number);
        if (!found.matches() || !LENGTHS.contains(found.group(1).length())) {
            return Optional.of(RightNumberFlaw.SHAPE);
        }
        if (found.group(3) != null && found.group(3).charAt(0) != check(found.group(1))) {
            return Optional.of(RightNumberFlaw.CHECK_DIGIT);
        }
        boolean same = KINDS.get(found.group(2).charAt(0)) == chosen;
        return same ? Optional.empty() : Optional.of(RightNumberFlaw.OTHER_KIND);
    }

    /** Weights 2 to 9 and again from 2; what is left of the sum by 11, ten being X. */
    static char check(String digits) {
        int sum = 0;
        int weight = SMALLEST_WEIGHT;
        for (char digit : digits.toCharArray()) {
            sum += (digit - '0') * weight;
            weight = weight == LARGEST_WEIGHT ? SMALLEST_WEIGHT : weight + 1;
        }
        return "0123456789X".charAt(sum % 11);
    }
}
