package org.zhihe.admin.transfer;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;

/** A step of the matter that leads to a transfer: there it goes on. */
abstract class MatterTransferStep implements BesideStep {
    private final String name;
    private final Set<Role> roles;
    private final TransferRow.Part part;
    private final TransferReading reading;

    /** @param part which side of the new transfer the officer is on */
    MatterTransferStep(String name, Set<Role> roles, TransferRow.Part part, TransferReading reading) {
        this.name = name;
        this.roles = roles;
        this.part = part;
        this.reading = reading;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<Role> roles() {
        return roles;
    }

    @Override
    public final boolean offered(Scene scene) {
        return true;
    }

    /** To the newest of the matter: nobody has to look for it. */
    @Override
    public final Optional<URI> leadsTo(Scene scene) {
        return reading.ofMatter(scene.officer(), scene.matter().id()).stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .map(one -> TransferPaths.done(one.id(), name));
    }

    @Override
    public final Topic topic() {
        return Topic.COOPERATION;
    }
}
