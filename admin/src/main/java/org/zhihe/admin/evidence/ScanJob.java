package org.zhihe.admin.evidence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.zhihe.admin.command.CommandLine;
import org.zhihe.casework.evidence.Scanner;
import org.zhihe.casework.evidence.Scans;

/** Has scanned what waits for it. Several programs may do so at once. */
@Singleton
@Requires(beans = Scanner.class, missingProperty = CommandLine.PROPERTY)
class ScanJob {
    private final Scans scans;
    private final Scanner scanner;

    ScanJob(Scans scans, Scanner scanner) {
        this.scans = scans;
        this.scanner = scanner;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "${zhihe.scan.every:10s}")
    void run() {
        scans.askAboutOlder();
        boolean more = true;
        while (more) {
            more = scans.next(scanner);
        }
    }
}
