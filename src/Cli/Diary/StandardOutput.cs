using Microsoft.Win32.SafeHandles;

namespace Motorcade.Cli.Diary;

/// <summary>Standard output as bytes. The console's own stream never says that the reader of a pipe is gone: a pipe is opened as one.</summary>
internal sealed class StandardOutput(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static StandardOutput Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return new(Console.OpenStandardOutput());
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // In a file others write to, too, the place to write is not ours to keep.
        return new(pipe.CanSeek ? Console.OpenStandardOutput() : pipe);
    }

    public override void Flush() => Guard(inner.Flush);

    public override void Write(byte[] buffer, int offset, int count) => Guard(() => inner.Write(buffer, offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.WriteAsync(buffer, cancellationToken);
        }
        catch (IOException)
        {
            throw new ReaderLeftException();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            throw new ReaderLeftException();
        }
    }
}
