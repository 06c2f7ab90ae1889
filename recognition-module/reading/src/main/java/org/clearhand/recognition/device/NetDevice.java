package org.clearhand.recognition.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The device of this process. It begins as the one asked for. The first net that cannot be loaded there settles it for this
 * net and all later ones: one warning, and the processor. Safe for use by many threads.
 */
public final class NetDevice {
    private static final Logger LOG = LoggerFactory.getLogger(NetDevice.class);

    private final NetLoader loader;
    private Device inUse;

    public NetDevice(DeviceChoice choice, NetLoader loader) {
        this.loader = loader;
        this.inUse = choice.card().orElse(Device.CPU);
    }

    /** The device of the nets that are served, as {@value DeviceChoice#SETTING} said when it was first asked for. */
    public static NetDevice served() {
        return Served.DEVICE;
    }

    /** Loads a net where nets run. */
    public synchronized Net load(String name, byte[] onnx) {
        try {
            return loader.load(name, onnx, inUse);
        } catch (DeviceUnavailable unavailable) {
            if (!inUse.isGpu()) {
                throw new IllegalStateException("the processor cannot run nets", unavailable);
            }
            LOG.warn("{} is not available, nets run on the processor: {}", inUse, unavailable.getMessage());
            inUse = Device.CPU;
            return load(name, onnx);
        }
    }

    /** Where the nets run; before the first is loaded, where they are to run. */
    public synchronized Device inUse() {
        return inUse;
    }

    private static final class Served {
        static final NetDevice DEVICE = new NetDevice(DeviceChoice.ofSetting(), new DjlNetLoader());
    }
}
