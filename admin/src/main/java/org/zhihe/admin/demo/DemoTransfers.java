package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import org.zhihe.admin.transfer.TransferPlay;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRows;

/** The steps of transfers in the plays. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoTransfers {
    private final TransferReading reading;
    private final TransferPlay play;
    private final Bodies bodies;

    DemoTransfers(TransferReading reading, TransferPlay play, Bodies bodies) {
        this.reading = reading;
        this.play = play;
        this.bodies = bodies;
    }

    String body(String code) {
        return String.valueOf(bodies.findByCode(code).orElseThrow().id());
    }

    void take(Officer officer, String number, Play.Act act) {
        long id = reading.open(officer).stream()
                .filter(one -> one.matterNumber().equals(number))
                .map(TransferRows.Brief::id)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        play.take(officer, id, act.step(), Map.copyOf(act.answers()));
    }
}
