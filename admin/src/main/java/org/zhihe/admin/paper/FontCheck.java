package org.zhihe.admin.paper;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.zhihe.admin.command.CommandLine;

/** Tells whoever starts the program when there is no font for papers. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
class FontCheck implements ApplicationEventListener<ServerStartupEvent> {
    private final PdfPrinter printer;

    FontCheck(PdfPrinter printer) {
        this.printer = printer;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        printer.warnIfMissing();
    }
}
