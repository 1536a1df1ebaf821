package org.zhihe.templates.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.RequestBinderRegistry;
import io.micronaut.http.bind.binders.NonBlockingBodyArgumentBinder;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.netty.body.NettyByteBodyFactory;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.http.server.netty.FormDataHttpContentProcessor;
import io.micronaut.http.server.netty.HttpContentProcessorAsReactiveProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.http.server.netty.multipart.NettyCompletedAttribute;
import io.micronaut.http.server.netty.multipart.NettyCompletedFileUpload;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.util.ReferenceCounted;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Takes the place of the framework's own, which can only be asked for the whole of a text, however long it is: by then a
 * text of a gigabyte is in memory. This one lets go of what is too long while it still lies on disk.
 *
 * <p>In Micronaut 4 nothing public hands out a part before it is whole, so this stands on {@link FormDataHttpContentProcessor}
 * and its neighbours. Version 5 has a form API of its own that streams each field ({@code io.micronaut.http.multipart}): with
 * that update this class goes. With any other, see that the processor is still there and run {@code LargeTextTest}.
 */
@Singleton
@Requires(classes = FormDataHttpContentProcessor.class)
class PartsBinder
        implements NonBlockingBodyArgumentBinder<MultipartBody>, BeanCreatedEventListener<RequestBinderRegistry> {
    private final BeanProvider<NettyHttpServerConfiguration> configuration;

    PartsBinder(BeanProvider<NettyHttpServerConfiguration> configuration) {
        this.configuration = configuration;
    }

    @Override
    public RequestBinderRegistry onCreated(BeanCreatedEvent<RequestBinderRegistry> created) {
        created.getBean().addArgumentBinder(this);
        return created.getBean();
    }

    @Override
    public Argument<MultipartBody> argumentType() {
        return Argument.of(MultipartBody.class);
    }

    @Override
    public BindingResult<MultipartBody> bind(ArgumentConversionContext<MultipartBody> context, HttpRequest<?> source) {
        if (!(source instanceof NettyHttpRequest<?> request)) {
            return BindingResult.empty();
        }
        Publisher<CompletedPart> parts = parts(request);
        return () -> Optional.of(parts::subscribe);
    }

    private Flux<CompletedPart> parts(NettyHttpRequest<?> request) {
        FormDataHttpContentProcessor decoder = new FormDataHttpContentProcessor(request, configuration.get());
        Flux<HttpData> decoded = HttpContentProcessorAsReactiveProcessor.asPublisher(
                decoder, NettyByteBodyFactory.toByteBufs(request.byteBody()).map(DefaultHttpContent::new));
        Set<ReferenceCounted> unfinished = new HashSet<>();
        return decoded.mapNotNull(data -> whole(data, unfinished))
                .doOnTerminate(() -> unfinished.forEach(ReferenceCounted::release));
    }

    /** Nothing as long as more of it is to come, and of what is empty. */
    private static @Nullable CompletedPart whole(HttpData data, Set<ReferenceCounted> unfinished) {
        if (!data.isCompleted() || data.length() == 0) {
            unfinished.add(data);
            return null;
        }
        unfinished.remove(data);
        if (data instanceof FileUpload file) {
            return new NettyCompletedFileUpload(file, true);
        }
        if (data.length() > LongText.LONGEST) {
            data.release();
            return new LongText(data.getName());
        }
        return new NettyCompletedAttribute((Attribute) data);
    }
}
