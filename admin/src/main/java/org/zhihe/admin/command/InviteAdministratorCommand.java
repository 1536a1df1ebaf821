package org.zhihe.admin.command;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import org.zhihe.casework.account.Invitation;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffDesk;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** Invites the first administrator of an installation, whom nobody else can invite. */
@Singleton
class InviteAdministratorCommand implements Command {
    private static final int MISUSED = 64;

    private final StaffDesk desk;
    private final Bodies bodies;
    private final String address;

    InviteAdministratorCommand(StaffDesk desk, Bodies bodies, @Value("${zhihe.admin-address}") String address) {
        this.desk = desk;
        this.bodies = bodies;
        this.address = address;
    }

    @Override
    public String name() {
        return "invite-administrator";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 3 || !arguments.get(0).matches("[a-z][a-z0-9._-]{2,29}")) {
            out.println("invite-administrator LOGIN NAME EMAIL: the login in lower-case letters and digits");
            return MISUSED;
        }
        Body centre = bodies.findByCode("centre").orElseThrow();
        try {
            String token = desk.inviteFirst(new Invitation(
                    arguments.get(0), arguments.get(1), arguments.get(2), null, Role.ADMINISTRATOR, centre.id()));
            out.println("Good once, for seven days, and mailed too if a mail server is set:");
            out.println(address + "/link/" + token);
            return 0;
        } catch (Refusal no) {
            out.println(
                    "There is an administrator already, or the login or address is taken: invite from the staff page.");
            return 1;
        }
    }
}
