package org.clearhand.console;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One JSON form for all answers: what is not there is written as null, so a client sees every name. Safe for use by many threads. */
@Provider
public class JsonShape implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = create();

    static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
