package org.zhihe.admin;

import io.micronaut.runtime.Micronaut;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.installation.ManagementPort;
import org.zhihe.casework.installation.StartCheck;

/**
 * The program that faces the staff; it also brings the schema up to date and sends the mails. Started with a word, it
 * carries out that command instead and ends.
 */
public final class Admin {
    /** EX_CONFIG of sysexits: a supervisor need not try again. */
    private static final int MISCONFIGURED = 78;

    private Admin() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            // What a command answers stands alone on standard output.
            System.setProperty("zhihe.log", "System.err");
        }
        Optional<String> objection = StartCheck.objection(System.getenv());
        if (objection.isPresent()) {
            LoggerFactory.getLogger(Admin.class).error("Not started: {}", objection.get());
            System.exit(MISCONFIGURED);
        }
        if (args.length > 0) {
            System.exit(CommandLine.run(List.of(args), mailAccount(System.getenv()), System.out));
        }
        Map<String, Object> settings = mailAccount(System.getenv());
        settings.putAll(ManagementPort.settings(System.getenv()));
        Micronaut.build(args)
                .mainClass(Admin.class)
                .properties(settings)
                .banner(false)
                .start();
    }

    /** A mail server that asks for no account must not be offered an empty one. */
    static Map<String, Object> mailAccount(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        String user = environment.getOrDefault("ZHIHE_SMTP_USER", "");
        if (!user.isEmpty()) {
            settings.put("javamail.authentication.username", user);
            settings.put("javamail.authentication.password", environment.getOrDefault("ZHIHE_SMTP_PASSWORD", ""));
            settings.put("javamail.properties.mail.smtp.auth", "true");
        }
        return settings;
    }
}
