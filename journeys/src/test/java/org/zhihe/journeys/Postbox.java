package org.zhihe.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that people of the journeys read their mails from. */
final class Postbox implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<]+/(?:link|resume)/[\\w-]+");
    /** The service sends in rounds, and what was posted before goes first. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Postbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The link in the newest mail to the address with this subject; waits until there is one. */
    String link(String address, String subject) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<String> link = newest(address, subject);
            if (link.isPresent()) {
                return link.get();
            }
            pause();
        }
        throw new AssertionError("no mail \"" + subject + "\" has come to " + address);
    }

    private Optional<String> newest(String address, String subject) {
        MimeMessage[] mails = server.getReceivedMessagesForDomain(address);
        for (int index = mails.length - 1; index >= 0; index--) {
            try {
                Matcher link = LINK.matcher(text(mails[index]));
                if (mails[index].getSubject().equals(subject) && link.find()) {
                    return Optional.of(link.group());
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return Optional.empty();
    }

    /** All of a mail's parts, one after the other. */
    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.getContent().toString();
        }
        StringBuilder all = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++) {
            all.append(text(parts.getBodyPart(index))).append('\n');
        }
        return all.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
