package org.clearhand.recognition.registry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.text.ModelFiles;

/** The models that serve at one moment, one for each role. Immutable. */
public final class ServingModels {
    private final Map<ModelRole, ServingModel> models;
    private final String fingerprint;

    private ServingModels(Map<ModelRole, ServingModel> models, String fingerprint) {
        this.models = new EnumMap<>(models);
        this.fingerprint = fingerprint;
    }

    /** Those that ship. */
    public static ServingModels shipped() {
        return of(LiveModels.NONE, "", Optional.empty());
    }

    /**
     * Those that a registry says serve.
     *
     * @throws RegistryProblem where one of them is missing or not what was promoted: the shipped model never stands in for it unasked
     */
    public static ServingModels of(ModelRegistry registry) {
        LiveModels.Read read = LiveModels.read(registry.folder());
        return of(read.models(), read.fingerprint(), Optional.of(registry));
    }

    /** Those of the registry this process was told of, else those that ship. */
    public static ServingModels configured() {
        return ModelRegistry.configured().map(ServingModels::of).orElseGet(ServingModels::shipped);
    }

    private static ServingModels of(LiveModels live, String fingerprint, Optional<ModelRegistry> registry) {
        Map<ModelRole, ServingModel> models = new EnumMap<>(ModelRole.class);
        for (ModelRole role : ModelRole.values()) {
            Optional<ModelIdentity> promoted = live.serving(role).map(LiveModels.Promoted::model);
            if (promoted.isPresent()) {
                ModelFiles files = registry.orElseThrow().verified(promoted.get());
                models.put(role, new ServingModel(promoted.get().reference(), files));
            } else if (ModelFiles.isShipped(role.shippedId())) {
                models.put(role, new ServingModel(role.shippedId(), ModelFiles.ofResource(role.shippedId())));
            }
        }
        return new ServingModels(models, fingerprint);
    }

    /** Empty where no model ships for the role and none was promoted to it. */
    public Optional<ServingModel> of(ModelRole role) {
        return Optional.ofNullable(models.get(role));
    }

    /** The one whose readings carry this name. */
    public Optional<ServingModel> named(String name) {
        return models.values().stream()
                .filter(model -> model.name().equals(name))
                .findFirst();
    }

    /** As {@link ModelRegistry#fingerprint()} was when these were looked up; empty where the shipped ones serve. */
    public String fingerprint() {
        return fingerprint;
    }
}
