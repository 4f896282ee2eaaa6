// Imported before all else: the kit's styles come first, so that the workbench's own win.
import '../theme/styles';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Kbd.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Tooltip.css';
import '@mantine/core/styles/Progress.css';
import './kit.css';
