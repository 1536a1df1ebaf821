package org.zhihe.portal;

import io.micronaut.runtime.Micronaut;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.installation.ManagementPort;
import org.zhihe.casework.installation.StartCheck;

/** The program that faces the public. */
public final class Portal {
    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);
    /** EX_CONFIG of sysexits: a supervisor need not try again. */
    private static final int MISCONFIGURED = 78;

    private Portal() {}

    public static void main(String[] args) {
        Optional<String> objection = StartCheck.objection(System.getenv());
        if (objection.isPresent()) {
            LOG.error("Not started: {}", objection.get());
            System.exit(MISCONFIGURED);
        }
        Micronaut.build(args)
                .mainClass(Portal.class)
                .properties(ManagementPort.settings(System.getenv()))
                .banner(false)
                .start();
    }
}
