import '@testing-library/jest-dom';
import './__testUtils__/plainStyles';
