package vn.tinhnha.participation.fieldreport.internal.demo;

import java.awt.Color;
import java.awt.Shape;

/** Pictures of water, waste and buildings. */
final class PlaceScenes {

    private final Brush brush;

    PlaceScenes(Brush brush) {
        this.brush = brush;
    }

    void garbage(boolean mended) {
        brush.fade(brush.box(0, 0, Brush.WIDTH, 470), brush.near(0xcabfa9), brush.near(0xa39a86));
        brush.speckle(brush.box(0, 0, Brush.WIDTH, 470), 2400, 5, 0xb8ae98, 0xd2c8b3, 0x968d7a);
        Shape ground = brush.box(0, 470, Brush.WIDTH, 298);
        brush.fade(ground, brush.near(0x8b8a82), brush.near(0x6e6d66));
        brush.speckle(ground, 2600, 4, 0x7a7972, 0x94938b);
        if (mended) {
            brush.fill(brush.box(720, 360, 130, 190), new Color(0x2f7d4f));
            brush.fill(brush.box(710, 344, 150, 26), new Color(0x266741));
            return;
        }
        int[] bags = {0x2c2f33, 0xdadfe2, 0x2d6ca3, 0xc64a3c, 0x3e3f42, 0xe4c443};
        for (int i = 0; i < 42; i++) {
            double x = brush.between(140, 880);
            double y = 560 - 150 * (1 - Math.abs(x - 512) / 420) * Math.min(1, i / 30.0) + brush.between(-10, 60);
            brush.fill(
                    brush.blob(x, y, brush.between(70, 130), brush.between(56, 96), 0.12),
                    brush.near(bags[i % bags.length]));
            brush.fill(brush.blob(x - 12, y - 16, 34, 16, 0.2), new Color(255, 255, 255, 50));
        }
        brush.speckle(brush.oval(512, 650, 860, 150), 260, 12, 0xd9d4c4, 0x4d7b55, 0xb78450, 0x8fa9b8);
    }

    void flood(boolean mended) {
        brush.sky(false);
        brush.houses(430, 240);
        if (mended) {
            brush.street();
            brush.speckle(brush.box(0, 560, Brush.WIDTH, 200), 60, 22, 0x80868a, 0x73797d);
            return;
        }
        Shape water = brush.box(0, 425, Brush.WIDTH, 343);
        brush.fade(water, brush.near(0x9c9a86), brush.near(0x6b6250));
        for (int i = 0; i < 150; i++) {
            double y = brush.between(440, 760);
            double x = brush.between(0, 1000);
            brush.line(x, y, x + brush.between(20, 90), y, 2, new Color(214, 216, 205, 110));
        }
        brush.fill(brush.box(330, 452, 110, 60), brush.near(0xb8332b));
        brush.fill(brush.box(352, 430, 60, 30), brush.near(0x50606c));
        brush.line(680, 520, 700, 410, 12, brush.near(0x3c4a58));
        brush.fill(brush.oval(702, 396, 38, 40), brush.near(0xa77b5c));
    }

    void canal(boolean mended) {
        brush.sky(false);
        for (int i = 0; i < 9; i++) {
            brush.tree(i * 130.0, 420, brush.between(170, 260));
        }
        brush.fill(brush.box(0, 400, Brush.WIDTH, 60), brush.near(0x6f7b46));
        Shape water = brush.polygon(150, 440, 874, 440, 1100, 768, -80, 768);
        brush.fill(brush.box(0, 450, Brush.WIDTH, 318), brush.near(0x7f8550));
        brush.fade(water, brush.near(mended ? 0x7fa0a2 : 0x4b5736), brush.near(mended ? 0x4f7275 : 0x2f3822));
        for (int i = 0; i < 80; i++) {
            double x = brush.between(160, 860);
            double y = brush.between(450, 750);
            brush.line(x, y, x + 60, y, 2, new Color(210, 222, 214, 70));
        }
        if (!mended) {
            brush.speckle(water, 420, 17, 0xd8d6cc, 0x4f7c3f, 0xb3a887, 0x31506b, 0x6d8b3f);
        }
    }

    void riverbank(boolean mended) {
        brush.sky(false);
        brush.fade(brush.box(0, 330, Brush.WIDTH, 438), brush.near(0x8d8663), brush.near(0x6c6347));
        for (int i = 0; i < 5; i++) {
            brush.tree(brush.between(560, 1000), 380, brush.between(140, 210));
        }
        Shape water = brush.polygon(0, 400, 470, 360, 560, 768, 0, 768);
        brush.fade(water, brush.near(0x93a8ad), brush.near(0x5f7d86));
        Shape edge = brush.polygon(460, 360, 560, 352, 760, 768, 540, 768);
        if (mended) {
            brush.fade(edge, new Color(0xb8b8b2), new Color(0x8c8c86));
            for (int y = 400; y < 768; y += 44) {
                brush.line(470 + (y - 360) * 0.2, y, 560 + (y - 352) * 0.45, y, 3, new Color(0x74746f));
            }
            return;
        }
        brush.fill(edge, brush.near(0x5a4530));
        brush.speckle(edge, 700, 16, 0x4a3827, 0x6e5639, 0x3a2c1e);
        for (int crack = 0; crack < 6; crack++) {
            double x = 600 + crack * 40;
            brush.line(x, 420 + crack * 50, x + 70, 480 + crack * 52, 5, new Color(0x3a3020));
        }
    }

    void buildingSite(boolean mended) {
        brush.sky(false);
        brush.houses(420, 230);
        Shape ground = brush.box(0, 420, Brush.WIDTH, 348);
        brush.fade(ground, brush.near(0xa99a7c), brush.near(0x84765c));
        brush.speckle(ground, 2200, 5, 0x94866a, 0xb8a98a);
        if (mended) {
            brush.fill(brush.box(80, 470, 864, 110), new Color(0x3a7ca5));
            for (int x = 80; x < 944; x += 72) {
                brush.line(x, 470, x, 580, 4, new Color(0x2c5f80));
            }
            return;
        }
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 11 - row / 3; column++) {
                double x = 210 + column * 58 + (row % 2) * 28;
                brush.fill(brush.box(x, 540 - row * 27, 54, 23), brush.near(0xa8583c));
            }
        }
        brush.fill(brush.polygon(20, 690, 170, 560, 350, 690), brush.near(0xcdb888));
        brush.fill(brush.polygon(690, 700, 850, 590, 1010, 700), brush.near(0x8e8e8b));
        brush.line(900, 600, 900, 180, 10, brush.near(0xc9a03b));
    }

    void publicBuilding(boolean mended) {
        brush.sky(false);
        brush.fill(brush.box(0, 410, Brush.WIDTH, 358), brush.near(0x8fa06a));
        brush.fade(brush.box(110, 190, 800, 340), brush.near(0xe9d9a8), brush.near(0xc9b27c));
        brush.fill(brush.polygon(80, 190, 512, 90, 944, 190), brush.near(0xa8473a));
        for (int floor = 0; floor < 2; floor++) {
            for (int window = 0; window < 8; window++) {
                brush.fill(brush.box(150 + window * 94, 230 + floor * 130, 56, 78), brush.near(0x54707f));
            }
        }
        brush.fill(brush.box(450, 400, 124, 130), brush.near(0x6b4a33));
        brush.line(512, 90, 512, 30, 5, brush.near(0x8c8c8c));
        brush.fill(brush.box(514, 32, 62, 38), new Color(0xc8202a));
        brush.fill(brush.box(0, 530, Brush.WIDTH, 238), brush.near(0x9f9d95));
        if (!mended) {
            int[] shirts = {0x3c5a86, 0xd7d2c6, 0x8a3c3c, 0x4e7a52};
            for (int person = 0; person < 12; person++) {
                double x = 130 + person * 68;
                brush.fill(brush.oval(x, 575, 34, 38), brush.near(0xa77b5c));
                brush.fill(brush.blob(x, 645, 62, 100, 0.05), brush.near(shirts[person % shirts.length]));
            }
        }
    }
}
