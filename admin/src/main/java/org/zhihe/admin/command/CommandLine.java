package org.zhihe.admin.command;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs one command of the admin program: without a server, without jobs, and without changing the schema. */
public final class CommandLine {
    /** EX_USAGE of sysexits. */
    static final int UNKNOWN = 64;

    /** Set while a command runs; a job requires that it is not. */
    public static final String PROPERTY = "zhihe.command";

    private CommandLine() {}

    /**
     * @param words the command's name and its arguments
     * @return the exit code
     */
    public static int run(List<String> words, Map<String, Object> settings, PrintStream out) {
        try (ApplicationContext context = started(settings)) {
            Map<String, Command> commands = context.getBeansOfType(Command.class).stream()
                    .collect(Collectors.toMap(Command::name, command -> command));
            Command command = commands.get(words.get(0));
            if (command == null) {
                out.println("admin does not know " + words.get(0) + "; it knows "
                        + commands.keySet().stream().sorted().collect(Collectors.joining(", ")));
                return UNKNOWN;
            }
            return command.run(words.subList(1, words.size()), out);
        }
    }

    static ApplicationContext started(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(PROPERTY, "true");
        all.put("zhihe.demo", "false");
        all.put("flyway.datasources.default.enabled", "false");
        return ApplicationContext.builder().properties(all).banner(false).start();
    }
}
