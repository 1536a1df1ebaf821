package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.transfer.TransferPackage;
import org.zhihe.templates.Messages;

/** What is in the package of a transfer: the letter, the list of contents, and every piece under its number. */
@Singleton
class PackageSheet {
    private final TransferPackage packages;
    private final LetterSheet letters;
    private final TransferSheet sheet;
    private final LetterPdf pdf;
    private final Messages messages;

    PackageSheet(TransferPackage packages, LetterSheet letters, TransferSheet sheet, LetterPdf pdf, Messages messages) {
        this.packages = packages;
        this.letters = letters;
        this.sheet = sheet;
        this.pdf = pdf;
        this.messages = messages;
    }

    /** The letter by itself; entered before it is handed out. */
    LetterPage letter(TransferScene scene) {
        packages.letterRead(scene.officer(), scene.id());
        return written(scene);
    }

    private LetterPage written(TransferScene scene) {
        return new LetterPage(letters.of(scene), TransferPaths.show(scene.id()), sheet.items(scene));
    }

    /** Entered before anything is handed out. */
    InputStream of(TransferScene scene) {
        List<TransferPackage.Piece> pieces = packages.of(scene.officer(), scene.id());
        LetterPage letter = written(scene);
        List<PackageStream.Entry> entries = new ArrayList<>();
        entries.add(PackageStream.Entry.of(messages.get("transfer.file.index") + ".html", bytes(pdf.html(letter))));
        if (pdf.available()) {
            entries.add(PackageStream.Entry.of(messages.get("transfer.file.letter") + ".pdf", pdf.pdf(letter)));
        }
        List<PackageStream.Entry> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(sheet.title(scene.row())).append("\r\n\r\n");
        for (TransferPackage.Piece piece : pieces) {
            String name = name(piece);
            index.append(name).append("\r\n");
            if (piece.handedOut()) {
                files.add(new PackageStream.Entry(name, piece.content()));
            } else {
                index.append(withheld(name));
            }
        }
        index.append("\r\n").append(messages.get("transfer.file.check")).append("\r\n");
        entries.add(PackageStream.Entry.of(messages.get("transfer.file.index") + ".txt", bytes(index.toString())));
        entries.addAll(files);
        return new PackageStream(entries, name -> bytes(withheld(name)));
    }

    String fileName(TransferScene scene) {
        return plain(messages.get("transfer.file.package") + " " + sheet.title(scene.row())) + ".zip";
    }

    private String withheld(String name) {
        return messages.get("transfer.file.withheld", name) + "\r\n";
    }

    /** Under its number, so that no two are of one name and none leads out of the folder. */
    private String name(TransferPackage.Piece piece) {
        return "%s/%02d-%s"
                .formatted(
                        messages.get("transfer.file.materialsFolder"),
                        piece.item().position(),
                        plain(piece.item().title()));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
