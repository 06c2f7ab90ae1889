package org.clearhand.console.view;

import java.util.List;
import org.clearhand.casefile.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me", description = "The signed-in person")
public record MeView(String name, List<String> roles) {
    public static MeView of(Actor actor) {
        return new MeView(
                actor.name(), actor.roles().stream().sorted().map(Enum::name).toList());
    }
}
