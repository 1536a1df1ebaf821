package org.zhihe.migrations;

/** Which of the JVMs this is that run the tests of one module side by side. */
public final class Fork {
    private static final String NUMBER = System.getProperty("zhihe.test.fork", "1");

    private Fork() {}

    /** What tells its files and schemas from those of the others; nothing for the first, and where there is one only. */
    public static String name(String common) {
        return NUMBER.equals("1") ? common : common + "_" + NUMBER;
    }
}
