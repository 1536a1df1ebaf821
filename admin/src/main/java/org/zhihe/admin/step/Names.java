package org.zhihe.admin.step;

import java.util.Arrays;
import java.util.List;

/** Several people's names typed into one line, however they were separated. */
public final class Names {
    private Names() {}

    public static List<String> in(String typed) {
        return Arrays.stream(typed.split("[\\s,，、;；]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The same as they are written in a paper. */
    public static String listed(String typed) {
        return String.join("、", in(typed));
    }
}
