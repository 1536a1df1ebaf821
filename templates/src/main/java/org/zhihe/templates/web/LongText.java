package org.zhihe.templates.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.multipart.CompletedPart;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A text of a form in parts that is longer than any of ours may be. Nothing of it is left. */
record LongText(String name) implements CompletedPart {
    /** In bytes. */
    static final int LONGEST = 256 * 1024;

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Optional<MediaType> getContentType() {
        return Optional.empty();
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public byte[] getBytes() {
        return new byte[0];
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return ByteBuffer.allocate(0);
    }
}
